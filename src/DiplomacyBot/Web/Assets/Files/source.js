// A link to a quote may come without its fragment: bring the quote into view all the same.
const quote = document.getElementById("quote");
quote?.scrollIntoView({ block: "center" });
quote?.focus({ preventScroll: true });

const copy = document.getElementById("copy");
if (copy) {
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    const citation = document.getElementById("citation");
    const said = document.getElementById("copied");
    try {
      await navigator.clipboard.writeText(citation.textContent);
      said.textContent = "Đã chép.";
    } catch {
      // Browsers let only secure pages write to the clipboard: the reader gets the text selected.
      citation.closest("details").open = true;
      getSelection().selectAllChildren(citation);
      said.textContent = "Đã chọn sẵn, hãy chép bằng Ctrl+C.";
    }
  });
}
