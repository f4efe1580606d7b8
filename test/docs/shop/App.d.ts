// The app that a new Vite project has in this file: the only one that the blocks take for granted.
export default function App(): import('react').ReactNode
