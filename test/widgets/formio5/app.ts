import '../shared/page.css';
import { type Maker, makeForm } from '../formio-data/make-form.ts';

declare const Formio: Maker;

void makeForm(Formio);
