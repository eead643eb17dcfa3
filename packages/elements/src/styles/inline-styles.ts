import type { CSSResultGroup } from 'lit';
import signs from '../parts/signs.styles.ts';
import small from './small.styles.ts';
import tokens from './tokens.styles.ts';

/** The styles that an element within a line begins with, in place of `elementStyles`: it has no fields, and no room. */
export const inlineStyles: CSSResultGroup = [tokens, signs, small];
