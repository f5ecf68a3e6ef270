import type { Model, PanelModel, QuestionDropdownModel } from 'survey-core';
import { REBUILD_MS } from '../shared/practice-page.ts';
import { fetchWards } from '../shared/units.ts';
import { CASCADES, RELATION, SUBJECT_PANEL } from './questions.ts';

/** What the portal does by itself: wards come late, and another relation empties the block of the dead person. */
export function addPortalBehaviour(survey: Model): void {
  let wiping: ReturnType<typeof setTimeout>;
  survey.onValueChanged.add((_, { name, value }) => {
    const ward = CASCADES[name];
    if (ward) void loadWards(survey, name, ward, value);
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
