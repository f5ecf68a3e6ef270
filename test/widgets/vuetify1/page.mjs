export default {
  // As it is: its selectors are too old for the bundler.
  styles: ['vuetify1/dist/vuetify.css'],
  // Vuetify 1 asks for `vue` and means version 2; the page's template is compiled in the browser.
  vite: { resolve: { alias: [{ find: /^vue$/, replacement: 'vue2/dist/vue.esm.js' }] } },
};
