import { accountants } from './accountants';
import { companyFinance } from './company-finance';
import { corporateAffairs } from './corporate-affairs';
import { estateAgency } from './estate-agency';
import { fundingAndProcurement } from './funding-and-procurement';
import { householdErrands } from './household-errands';
import { housing } from './housing';
import { lawyers } from './lawyers';
import { lendingAndInsurance } from './lending-and-insurance';
import { mortgagesAndLetting } from './mortgages-and-letting';
import { payments } from './payments';
import type { Subject } from '../../subject';

/** Accounts, lending, insurance, payments and company finance, lawyers, and homes bought, sold and let. */
export const moneyLawProperty: readonly Subject[] = [
  ...accountants,
  ...companyFinance,
  ...corporateAffairs,
  ...estateAgency,
  ...fundingAndProcurement,
  ...householdErrands,
  ...housing,
  ...lawyers,
  ...lendingAndInsurance,
  ...mortgagesAndLetting,
  ...payments,
];
