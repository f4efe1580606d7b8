/** None: a test loads nothing from elsewhere. */
export default function WebFonts() {
  return null
}
