/** The part of Angular 12's globals that the page uses. */
type Made = new (...args: never[]) => object;
type Meta = new (meta: object) => object;
export type Group = {
  value: Record<string, unknown>;
  get(name: string): {
    valueChanges: { subscribe(hear: (value: string | null) => void): void };
    reset(): void;
  };
};
type DateAdapter = {
  parse(text: string): Date | null;
  format(date: Date, format: string): string;
  invalid(): Date;
};

declare global {
  const ng: {
    core: { Component: Meta; Directive: Meta; NgModule: Meta };
    forms: {
      FormControl: new (value: unknown, options?: object) => object;
      FormGroup: new (controls: object) => Group;
      ReactiveFormsModule: Made;
    };
    platformBrowser: {
      BrowserModule: Made;
      animations: { BrowserAnimationsModule: Made };
    };
    platformBrowserDynamic: {
      platformBrowserDynamic(): { bootstrapModule(module: Made): Promise<unknown> };
    };
    cdk: { platform: { Platform: new () => object } };
    material: {
      autocomplete: { MatAutocompleteModule: Made };
      checkbox: { MatCheckboxModule: Made };
      core: {
        DateAdapter: Made;
        MAT_DATE_FORMATS: unknown;
        MAT_NATIVE_DATE_FORMATS: { parse: object; display: Record<string, unknown> };
        MatNativeDateModule: Made;
        NativeDateAdapter: new (locale: string, platform: object) => DateAdapter;
      };
      datepicker: { MatDatepickerModule: Made };
      input: { MatInputModule: Made };
      radio: { MatRadioModule: Made };
      select: { MatSelectModule: Made };
      slideToggle: { MatSlideToggleModule: Made };
    };
  };
  interface Window {
    'ng-select': { 'ng-select': { NgSelectModule: Made } };
  }
}

/** Angular's compiler reads what a decorator would have left on a class. */
export function marked<T extends Made>(type: T, meta: object): T {
  return Object.assign(type, { annotations: [meta] });
}
