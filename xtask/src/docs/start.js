// Draws the contract that stands in the page. There is nothing to try out: that would need the network and a key.
SwaggerUIBundle({
  spec: JSON.parse(document.getElementById("contract").textContent),
  dom_id: "#reference",
  deepLinking: true,
  docExpansion: "full",
  supportedSubmitMethods: [],
  validatorUrl: null,
});
