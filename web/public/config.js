// The one setting of these pages: where the API is. A path is taken from the folder of the pages;
// an API elsewhere is named by its address ("https://api.example/api/v1") and has to allow this
// origin (telusur serve --cors ...).
export const API = "api/v1";
