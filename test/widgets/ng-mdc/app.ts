import '@angular/compiler';
import 'zone.js';
import { NgFor } from '@angular/common';
import { Component, provideZoneChangeDetection, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { bootstrapApplication } from '@angular/platform-browser';
import { NgSelectComponent } from '@ng-select/ng-select';
import '../shared/page.css';
import './style.css';
import { ON_BLUR, ON_CHANGE, TEMPLATE } from '../ng-data/dossier-template.ts';
import { DELIVERIES, ETHNICITIES, FACILITIES, ID_TYPES, ISSUERS } from '../ng-data/lists.ts';
import { dayOf, PROVINCES, type Unit, wardLoader } from '../ng-data/units.ts';
import { announceReady } from '../shared/widget-page.ts';
import { NATIVE_BLOCKS, VIETNAMESE } from './adapters.ts';

const control = (updateOn: 'blur' | 'change') => new FormControl<unknown>(null, { updateOn });
const form = new FormGroup(
  Object.fromEntries([
    ...ON_BLUR.map(name => [name, control('blur')] as const),
    ...ON_CHANGE.map(name => [name, control('change')] as const),
  ]),
);

class Dossier {
  form = form;
  ethnicities = ETHNICITIES;
  idTypes = ID_TYPES;
  deliveries = DELIVERIES;
  facilities = FACILITIES;
  provinces = PROVINCES;
  wards = signal<Unit[]>([]);
  loading = signal(false);
  constructor() {
    const load = wardLoader((wards, late) => {
      this.wards.set(wards);
      this.loading.set(late);
    });
    form.controls.tinh?.valueChanges.subscribe(province => {
      form.controls.xa?.reset();
      load(province as string | null);
    });
  }
  issuers(): string[] {
    const typed = String(form.value.noiCap ?? '').toLowerCase();
    return ISSUERS.filter(name => name.toLowerCase().includes(typed));
  }
}

// The compiler runs in the page; decorators are functions, so no build step has to know them.
const DossierForm = Component({
  selector: 'mau-ho-so',
  template: TEMPLATE,
  imports: [
    MatAutocompleteModule,
    MatCheckboxModule,
    MatDatepickerModule,
    MatInputModule,
    MatRadioModule,
    MatSelectModule,
    MatSlideToggleModule,
    NgFor,
    NgSelectComponent,
    ReactiveFormsModule,
    ...NATIVE_BLOCKS,
  ],
})(Dossier);

const model = () =>
  Object.fromEntries(
    Object.entries(form.value).map(([name, value]) => [name, value instanceof Date ? dayOf(value) : value]),
  );

void bootstrapApplication(DossierForm, { providers: [provideZoneChangeDetection(), ...VIETNAMESE] }).then(
  () => announceReady(model),
);
