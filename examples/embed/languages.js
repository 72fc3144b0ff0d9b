// The language of the scan changes while it is filled in; nothing is lost by that.
const scan = document.querySelector("samenwerk-scan");
for (const button of document.querySelectorAll("[data-lang]")) {
  button.addEventListener("click", () => {
    scan.lang = button.dataset.lang;
    for (const other of document.querySelectorAll("[data-lang]")) other.setAttribute("aria-pressed", String(other === button));
  });
}
// How far somebody is, for the page around the scan. No answer leaves the scan.
scan.addEventListener("samenwerkscan-change", ({ detail: { answered, questions } }) => {
  document.querySelector("progress").value = answered / questions;
});
