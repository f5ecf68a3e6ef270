/** Under a bundler the module is the factory itself, which @types/select2 leaves out. */
declare module 'select2/dist/js/select2.full.js' {
  const extend: (root: Window, jquery: JQueryStatic) => void;
  export default extend;
}
