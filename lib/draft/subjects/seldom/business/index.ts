import { businessNetworks } from './business-networks';
import { businessOperations } from './business-operations';
import { companyMilestones } from './company-milestones';
import { designAndPhotography } from './design-and-photography';
import { employeeServices } from './employee-services';
import { officeServices } from './office-services';
import { payAndHiring } from './pay-and-hiring';
import { printAdvertising } from './print-advertising';
import { productionAndAssistants } from './production-and-assistants';
import { promotion } from './promotion';
import { recruiters } from './recruiters';
import { staffSupport } from './staff-support';
import { trainingAndMentoring } from './training-and-mentoring';
import { transcriptionAndEditing } from './transcription-and-editing';
import { translationAndCopywriting } from './translation-and-copywriting';
import type { Subject } from '../../subject';

/** Running a firm: staff, pay and hiring, offices, print and promotion, and words, pictures and film for hire. */
export const business: readonly Subject[] = [
  ...businessNetworks,
  ...businessOperations,
  ...companyMilestones,
  ...designAndPhotography,
  ...employeeServices,
  ...officeServices,
  ...payAndHiring,
  ...printAdvertising,
  ...productionAndAssistants,
  ...promotion,
  ...recruiters,
  ...staffSupport,
  ...trainingAndMentoring,
  ...transcriptionAndEditing,
  ...translationAndCopywriting,
];
