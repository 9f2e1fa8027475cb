import type * as port from '../../src/apps-script/port';
import { ConditionalFormatRuleBuilder } from './conditional-format';
import { DataValidationBuilder } from './data-validation';
import { BorderStyle, DeveloperMetadataVisibility, ProtectionType } from './enums';
import type { Session } from './session';
import { Spreadsheet } from './spreadsheet';
import { Ui } from './ui';

/** @see https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app */
export class SpreadsheetApp implements port.SpreadsheetApp {
  readonly googleClass = 'SpreadsheetApp';
  readonly ProtectionType = ProtectionType;
  readonly DeveloperMetadataVisibility = DeveloperMetadataVisibility;
  readonly BorderStyle = BorderStyle;

  constructor(private readonly session: Session) {}

  getActiveSpreadsheet(): port.Spreadsheet {
    return new Spreadsheet(this.session);
  }

  getUi(): port.Ui {
    return new Ui(this.session);
  }

  /** Writes are never delayed here, so there is nothing to push. */
  flush(): void {
    this.session.engine.sheets();
  }

  newDataValidation(): port.DataValidationBuilder {
    return new DataValidationBuilder();
  }

  newConditionalFormatRule(): port.ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.session);
  }
}
