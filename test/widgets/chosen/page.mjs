export default {
  scripts: ['jquery/dist/jquery.js', 'chosen-js/chosen.jquery.js'],
  styles: ['chosen-js/chosen.css'],
};
