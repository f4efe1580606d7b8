export default {
  title: 'Jest, with the package transformed and as it is',
  // The build runs the tests, once for each configuration.
  files: '.',
  promises: [],
}
