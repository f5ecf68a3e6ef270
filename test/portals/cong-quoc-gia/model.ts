import type { Model } from 'survey-core';

/** What stands behind the names that say nothing. Only who reads the state knows this; the page itself does not. */
const MEANING: Record<string, string> = {
  citizenField11: 'applicant.fullName',
  citizenField12: 'applicant.personalId',
  citizenField16: 'applicant.idType',
  citizenField17: 'applicant.idNumber',
  citizenField18: 'applicant.idIssueDate',
  citizenField19: 'applicant.idIssuePlace',
  citizenField21: 'applicant.residence.province',
  citizenField22: 'applicant.residence.ward',
  citizenField23: 'applicant.residence.street',
  citizenField47: 'applicant.relation',
  citizenField31: 'subject.fullName',
  citizenField38: 'subject.birthDate',
  citizenField13: 'subject.gender',
  citizenField32: 'subject.ethnicity',
  citizenField33: 'subject.nationality',
  citizenField36: 'subject.personalId',
  citizenField51: 'subject.idType',
  citizenField52: 'subject.idNumber',
  citizenField53: 'subject.idIssueDate',
  citizenField54: 'subject.idIssuePlace',
  citizenField64: 'subject.residence.province',
  citizenField65: 'subject.residence.ward',
  citizenField66: 'subject.residence.street',
  citizenField71: 'death.date',
  citizenField72: 'death.time.hour',
  citizenField73: 'death.time.minute',
  citizenField74: 'death.place',
  citizenField75: 'death.cause',
  citizenField81: 'death.noticeNumber',
  citizenField82: 'death.noticeDate',
  citizenField83: 'death.noticeIssuer',
  citizenField91: 'dossier.copyRequested',
  citizenField92: 'dossier.copyCount',
  citizenField95: 'dossier.requestContent',
};

/** The form's own data: codes of lists, ISO dates; a key is missing where nothing was answered. */
export function model(survey: Model): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(survey.data as Record<string, unknown>).map(([name, value]) => [
      MEANING[name] ?? name,
      value,
    ]),
  );
}
