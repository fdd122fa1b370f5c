// Swagger UI looks references up by the address of the page, and knows no `file:`. No reference leaves the document.
const referencesFromFiles = ({ fn: { resolveSubtree } }) => ({
  fn: {
    resolveSubtree: (document, path, options) =>
      resolveSubtree(document, path, { ...options, baseDoc: "https://contract.invalid/" }),
  },
});

// There is nothing to try out: that would need the network and a key.
SwaggerUIBundle({
  spec: JSON.parse(document.getElementById("contract").textContent),
  dom_id: "#reference",
  deepLinking: true,
  docExpansion: "full",
  supportedSubmitMethods: [],
  validatorUrl: null,
  plugins: [referencesFromFiles],
});
