/** Why a control was not filled. A closed list: each has a sentence in src/locales (`refusal.<code>`). */
export const REFUSALS = [
  'ambiguous', // two readings of the label are equally good
  'hidden', // the control is not visible
  'readonly', // the widget is read-only
  'disabled', // the portal has switched the control off
  'not_empty', // it holds a value already
  'differs', // a default on the page differs from the record
  'other_origin', // a frame of another site
  'changed', // the control is not what it was when the plan was made
  'gone', // the page removed the control
  'no_option', // the list has no such option
  'needs_choice', // several options fit: the officer chooses
  'too_long', // longer than the control takes
  'bad_value', // the value does not fit the kind of control (a date that is none)
  'other_person', // the block already holds the ID number of someone else
  'not_accepted', // written, but the page did not keep it
  'no_driver', // no driver for this widget yet
  'cancelled', // the officer stopped, or the page went away
] as const;
export type Refusal = (typeof REFUSALS)[number];
