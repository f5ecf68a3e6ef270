import '../shared/page.css';
import './style.css';
import { ON_BLUR, ON_CHANGE, TEMPLATE } from '../ng-data/dossier-template.ts';
import { DELIVERIES, ETHNICITIES, FACILITIES, ID_TYPES, ISSUERS } from '../ng-data/lists.ts';
import { dayOf, PROVINCES, type Unit, wardLoader } from '../ng-data/units.ts';
import { announceReady } from '../shared/widget-page.ts';
import { NATIVE_BLOCKS, VIETNAMESE_FORMATS, vietnamese } from './adapters.ts';
import { marked } from './globals.ts';

const { material } = ng;
const control = (updateOn: string) => new ng.forms.FormControl(null, { updateOn });
const form = new ng.forms.FormGroup({
  ...Object.fromEntries(ON_BLUR.map(name => [name, control('blur')])),
  ...Object.fromEntries(ON_CHANGE.map(name => [name, control('change')])),
});

class Dossier {
  form = form;
  ethnicities = ETHNICITIES;
  idTypes = ID_TYPES;
  deliveries = DELIVERIES;
  facilities = FACILITIES;
  provinces = PROVINCES;
  list: Unit[] = [];
  late = false;
  constructor() {
    const load = wardLoader((wards, late) => {
      this.list = wards;
      this.late = late;
    });
    form.get('tinh').valueChanges.subscribe(province => {
      form.get('xa').reset();
      load(province);
    });
  }
  wards = (): Unit[] => this.list;
  loading = (): boolean => this.late;
  issuers(): string[] {
    const typed = String(form.value.noiCap ?? '').toLowerCase();
    return ISSUERS.filter(name => name.toLowerCase().includes(typed));
  }
}
const DossierForm = marked(Dossier, new ng.core.Component({ selector: 'mau-ho-so', template: TEMPLATE }));

const App = marked(
  class {},
  new ng.core.NgModule({
    imports: [
      ng.platformBrowser.BrowserModule,
      ng.platformBrowser.animations.BrowserAnimationsModule,
      ng.forms.ReactiveFormsModule,
      material.autocomplete.MatAutocompleteModule,
      material.checkbox.MatCheckboxModule,
      material.core.MatNativeDateModule,
      material.datepicker.MatDatepickerModule,
      material.input.MatInputModule,
      material.radio.MatRadioModule,
      material.select.MatSelectModule,
      material.slideToggle.MatSlideToggleModule,
      window['ng-select']['ng-select'].NgSelectModule,
    ],
    declarations: [DossierForm, ...NATIVE_BLOCKS],
    bootstrap: [DossierForm],
    providers: [
      { provide: material.core.DateAdapter, useFactory: vietnamese },
      { provide: material.core.MAT_DATE_FORMATS, useValue: VIETNAMESE_FORMATS },
    ],
  }),
);

const model = () =>
  Object.fromEntries(
    Object.entries(form.value).map(([name, value]) => [name, value instanceof Date ? dayOf(value) : value]),
  );

void ng.platformBrowserDynamic
  .platformBrowserDynamic()
  .bootstrapModule(App)
  .then(() => announceReady(model));
