/** Form.io fetches its calendar from the net; with that in the page it does not ask. */
export default {
  scripts: [
    'flatpickr/dist/flatpickr.min.js',
    'flatpickr/dist/l10n/vn.js',
    '@formio/js/dist/formio.full.min.js',
  ],
  styles: [
    'bootstrap/dist/css/bootstrap.min.css',
    'flatpickr/dist/flatpickr.min.css',
    '@formio/js/dist/formio.full.min.css',
  ],
  copy: {
    'moment-timezone/data': 'lib/moment-timezone/data',
    '@formio/js/dist/fonts': 'lib/@formio/js/dist/fonts',
  },
};
