import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { type CssProps, cssProps } from './css-props.ts';

describe('cssProps', () => {
  const place = document.createElement('div');
  const show = (props: CssProps) => {
    render(html`<i ${cssProps(props)}></i>`, place);
    return place.querySelector('i')!.style;
  };

  it('[E7] sets custom properties, and takes away what is no longer named', () => {
    expect(show({ '--share': 0.4, '--mark': 1 }).getPropertyValue('--share')).to.equal('0.4');
    const style = show({ '--share': 0.5, '--mark': null });
    expect(style.getPropertyValue('--share')).to.equal('0.5');
    expect(style.getPropertyValue('--mark')).to.equal('');
    expect(show({}).getPropertyValue('--share')).to.equal('');
  });

  it('[E7] refuses a place that is no element', () => {
    expect(() => render(html`<i title=${cssProps({})}></i>`, document.createElement('p'))).to.throw(
      TypeError,
    );
  });
});
