/** Version of this copy of the library, as in package.json; a page may hold more than one copy. */
export const version = '0.1.0';
