/** What is different from one environment to another. */
export interface ResellerSettings {
  /** Shown in a label. */
  readonly build: string;
  /** What runs a command once: a resource of the null provider, or, where its binary can't be fetched, one built into terraform. */
  readonly hooks: 'null_resource' | 'terraform_data';
  /** Holds Terraform's state and the store. */
  readonly stateFolder: string;
  /** What receivers do with mail that fails. */
  readonly mailPolicy: 'none' | 'quarantine';
  /** One till, and no www. */
  readonly isSmall?: boolean;
}
