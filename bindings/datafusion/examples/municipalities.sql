-- What each municipality sees together, in anonymous mode. One division, decided beforehand: see docs/bulk.md.
WITH scans AS (
  SELECT
    gemeente,
    perspectief,
    scan_answers(
      "ambitie-1", "ambitie-2", "ambitie-3", "ambitie-4",
      "stem-1", "stem-2", "stem-3", "stem-4",
      "vertrouwen-1", "vertrouwen-2", "vertrouwen-3", "vertrouwen-4",
      "afspraken-1", "afspraken-2", "afspraken-3", "afspraken-4",
      "aanbod-1", "aanbod-2", "aanbod-3", "aanbod-4",
      "leren-1", "leren-2", "leren-3", "leren-4"
    ) AS answers
  FROM responses
), results AS (
  SELECT gemeente, scan_result(scan_summary(perspectief, answers), 5) AS result
  FROM scans
  GROUP BY gemeente
)
SELECT
  gemeente,
  scan_number(result, '/total') AS total,
  scan_number(result, '/level') AS level,
  scan_number(result, '/dimensions/0/score') AS ambitie,
  scan_number(result, '/dimensions/0/gap') AS ambitie_gap
FROM results
ORDER BY gemeente
