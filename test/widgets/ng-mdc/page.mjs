export default {
  styles: [
    '@angular/material/prebuilt-themes/azure-blue.css',
    '@ng-select/ng-select/themes/default.theme.css',
  ],
};
