export default { scripts: ['jquery/dist/jquery.js'] };
