// The page's template is compiled in the browser.
export default {
  vite: { resolve: { alias: [{ find: /^vue$/, replacement: 'vue/dist/vue.esm-bundler.js' }] } },
};
