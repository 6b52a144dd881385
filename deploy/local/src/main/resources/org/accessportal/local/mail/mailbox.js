// Shows times in the reader's own zone, and new mails without reloading the page.
const INTERVAL = 2000;

function localizeTimes() {
  for (const time of document.querySelectorAll("time")) {
    time.textContent = new Date(time.dateTime).toLocaleString(document.documentElement.lang);
  }
}

async function refresh() {
  const list = document.getElementById("mails");
  const response = await fetch(location.href, { headers: { Accept: "text/html" } });
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html").getElementById("mails");
  if (fresh && fresh.dataset.newest !== list.dataset.newest) {
    list.replaceWith(fresh);
    localizeTimes();
  }
}

localizeTimes();
if (document.getElementById("mails")) {
  setInterval(() => {
    if (!document.hidden) {
      // The mail server may be away for a moment; the next round asks again.
      refresh().catch(() => {});
    }
  }, INTERVAL);
}
