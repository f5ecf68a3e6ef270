import type { Model, PanelModel, QuestionDropdownModel } from 'survey-core';
import { REBUILD_MS } from '../shared/practice-page.ts';
import { fetchWards } from '../shared/units.ts';
import { CASCADES, LOOK_UP, RELATION, SUBJECT_PANEL } from './questions.ts';

/** About how long the population database takes to answer. */
const LOOK_UP_MS = 2000;
const KINH = 63001;

/**
 * What the portal does by itself: wards come late, another relation empties the block of the dead person, and who has a
 * name, a number and a birth date is looked up.
 */
export function addPortalBehaviour(survey: Model): void {
  let wiping: ReturnType<typeof setTimeout>;
  let asking: ReturnType<typeof setTimeout>;
  survey.onValueChanged.add((_, { name, value }) => {
    const ward = CASCADES[name];
    if (ward) void loadWards(survey, name, ward, value);
    if (LOOK_UP.asks.includes(name)) {
      clearTimeout(asking);
      asking = setTimeout(() => addWhatIsKnown(survey), LOOK_UP_MS);
    }
    if (name !== RELATION) return;
    clearTimeout(wiping);
    wiping = setTimeout(() => emptySubject(survey), REBUILD_MS);
  });
}

async function loadWards(
  survey: Model,
  province: string,
  ward: string,
  code: string | undefined,
): Promise<void> {
  const question = survey.getQuestionByName(ward) as QuestionDropdownModel;
  question.clearValue();
  question.choices = [];
  if (!code) return;
  const wards = await fetchWards(code);
  if (survey.getValue(province) !== code) return;
  question.choices = wards.map(w => ({ value: w.code, text: w.name }));
}

function emptySubject(survey: Model): void {
  const panel = survey.getPanelByName(SUBJECT_PANEL) as PanelModel;
  for (const question of panel.questions) question.clearValue();
}

/** The answer fills only what stands empty; a question that was emptied meanwhile is no longer asked. */
function addWhatIsKnown(survey: Model): void {
  const complete = LOOK_UP.asks.every(name => survey.getValue(name));
  if (complete && !survey.getValue(LOOK_UP.answers)) survey.setValue(LOOK_UP.answers, KINH);
}
