const angular = name => `ng12-${name}.umd.js`;
const cdk =
  'bidi coercion collections keycodes platform layout observers portal scrolling text-field a11y overlay';
const material = 'core form-field input button autocomplete checkbox datepicker radio select slide-toggle';

/** Angular 12 as its libraries were published for a page without a build: each names its own globals. */
export default {
  scripts: [
    'zone.js/bundles/zone.umd.js',
    'rxjs/dist/bundles/rxjs.umd.js',
    ...[
      'core/bundles/core',
      'common/bundles/common',
      'compiler/bundles/compiler',
      'platform-browser/bundles/platform-browser',
      'platform-browser-dynamic/bundles/platform-browser-dynamic',
      'animations/bundles/animations',
      'animations/bundles/animations-browser',
      'platform-browser/bundles/platform-browser-animations',
      'forms/bundles/forms',
      'cdk/bundles/cdk',
      ...cdk.split(' ').map(part => `cdk/bundles/cdk-${part}`),
      ...material.split(' ').map(part => `material/bundles/material-${part}`),
      'select/bundles/ng-select-ng-select',
    ].map(angular),
  ],
  styles: ['ng12-material/prebuilt-themes/indigo-pink.css', 'ng12-select/themes/default.theme.css'],
};
