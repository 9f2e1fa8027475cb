import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as port from '../../src/apps-script/port';
import { exception } from './exception';

/** @see https://developers.google.com/apps-script/reference/html/html-service */
export class HtmlService implements port.HtmlService {
  readonly googleClass = 'HtmlService';

  constructor(private readonly bundleFolder: string | null) {}

  /** The name is the path under the pushed folder, without its extension. */
  createHtmlOutputFromFile(filename: string): port.HtmlOutput {
    return new HtmlOutput(this.read(filename), '');
  }

  createTemplateFromFile(filename: string): port.HtmlTemplate {
    return new HtmlTemplate(this.read(filename));
  }

  private read(filename: string): string {
    const path = join(this.bundleFolder ?? '', `${filename}.html`);
    if (this.bundleFolder === null || !existsSync(path))
      throw exception(`No HTML file named ${filename} was found.`);
    return readFileSync(path, 'utf8');
  }
}

/** Scriptlets are not run: nothing of ours uses them. */
class HtmlTemplate implements port.HtmlTemplate {
  readonly googleClass = 'HtmlTemplate';

  constructor(private readonly content: string) {}

  getRawContent(): string {
    return this.content;
  }
}

/** Changes in place, as Google's does. */
export class HtmlOutput implements port.HtmlOutput {
  readonly googleClass = 'HtmlOutput';

  constructor(
    public html: string,
    public title: string,
  ) {}

  append(addedContent: string): port.HtmlOutput {
    this.html += addedContent;
    return this;
  }

  setTitle(title: string): port.HtmlOutput {
    this.title = title;
    return this;
  }
}
