export default {
  scripts: ['jquery/dist/jquery.js', 'bootstrap3-wysihtml5-bower/dist/bootstrap3-wysihtml5.all.js'],
  styles: ['bootstrap3-wysihtml5-bower/dist/bootstrap3-wysihtml5.css'],
  // Loads its plug-ins and skins by itself, from where it lies.
  copy: { ckeditor4: 'ckeditor' },
};
