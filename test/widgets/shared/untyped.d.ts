// Libraries that come without types, as old portals have them.
declare module 'angular';
declare module 'vue2/dist/vue.esm.js';
declare module 'vuetify1/dist/vuetify.js';
declare module 'kendo-ui-core/js/*';

/** Loaded by a <script> of its own; plug-ins of all kinds hang on it. */
// biome-ignore lint/suspicious/noExplicitAny: nobody types what they add
declare const $: any;
