import type { Page } from '../support/browser.ts';
import type { Surface } from '../whole-way/surfaces.ts';

/** What writing and posting a draft does to a page, as the page itself sees it. */
export interface Writing {
  readonly text: string;
  readonly html: string;
  /** Events on their way to the page's boxes and buttons that somebody had cancelled. */
  readonly cancelled: readonly string[];
  readonly posted: readonly string[];
}

/** Writes, looks, posts. The draft stays as long as a person would need to read a warning: it never ends the test. */
export async function writeAndPost(
  page: Page,
  surface: Surface,
  draft: string,
  untilShown: () => Promise<unknown>,
): Promise<Writing> {
  await surface.open(page);
  await page.evaluate((wanted) => {
    const cancelled: string[] = [];
    // Before any handler of the page's editor, after whatever stands on the window since document_start.
    for (const type of ['keydown', 'beforeinput', 'paste', 'click', 'pointerdown', 'submit'])
      document.addEventListener(
        type,
        (event) => {
          if (event.defaultPrevented) cancelled.push(`${type} ${wanted}`);
        },
        true,
      );
    Object.assign(window, { cancelled });
  }, surface.name);
  await page.type(draft);
  await untilShown();
  const written = await page.evaluate(
    (model, box) => ({ text: window.model(model), html: document.querySelector(box)!.innerHTML }),
    surface.model,
    surface.box,
  );
  await page.clickOn(surface.submit);
  const posted = await page.waitFor(() => window.submitted.length > 0 && [...window.submitted]);
  const cancelled = await page.evaluate(() => Reflect.get(window, 'cancelled') as string[]);
  // React and Draft.js number their nodes anew in every page.
  const html = written.html.replace(/(data-offset-key|data-editor)="[^"]*"/g, '$1');
  return { text: written.text, html, cancelled, posted };
}
