/** Why an officer put a notice aside. A closed list, each with words in src/locales (`dismiss.<code>`). */
export const DISMISS_REASONS = ['law_allows', 'citizen_chose', 'by_post', 'not_a_demand', 'other'] as const;
export type DismissReason = (typeof DISMISS_REASONS)[number];
