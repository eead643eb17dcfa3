import type { CSSResultGroup } from 'lit';
import parts from '../parts/parts.styles.ts';
import controls from './controls.styles.ts';
import tokens from './tokens.styles.ts';

/** The styles that an element begins with; its own come after them. */
export const elementStyles: CSSResultGroup = [tokens, controls, parts];
