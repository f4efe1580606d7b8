// JSX of the scenes becomes `createElement`, as by hand.
export { createElement, Fragment } from 'react'
