// A link to a quote may come without its fragment: bring the quote into view all the same.
const quote = document.getElementById("quote");
if (quote) {
  quote.scrollIntoView({ block: "center" });
  quote.focus({ preventScroll: true });
}
