/**
 * Shadow roots of ours are closed; in the build under test they are open, so that a test can look in
 * (one of the two differences that test/build-difference.test.ts lists).
 */
export const ROOT_MODE: ShadowRootMode = import.meta.env.MODE === 'test' ? 'open' : 'closed';
