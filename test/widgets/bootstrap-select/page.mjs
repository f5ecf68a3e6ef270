export default {
  scripts: [
    'jquery/dist/jquery.js',
    'bootstrap/dist/js/bootstrap.bundle.js',
    'bootstrap-select/dist/js/bootstrap-select.js',
  ],
  styles: ['bootstrap/dist/css/bootstrap.css', 'bootstrap-select/dist/css/bootstrap-select.css'],
};
