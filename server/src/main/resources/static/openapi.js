// Shows the description of the API that the page names. A file of its own: the content policy forbids inline scripts.

const place = document.getElementById("swagger-ui");

window.ui = SwaggerUIBundle({
  url: place.dataset.docs,
  domNode: place,
  deepLinking: true,
  presets: [SwaggerUIBundle.presets.apis],
});
