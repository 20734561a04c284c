// Ends with 0 when the demo bank at LIAOYUAN_URL holds all of its data, else with 1.
const url = `${process.env.LIAOYUAN_URL}/api/v1/auth/demo-accounts`;
const ready = await fetch(url)
  .then((answer) => answer.json())
  .then((demo) => demo.ready === true)
  .catch(() => false);
process.exit(ready ? 0 : 1);
