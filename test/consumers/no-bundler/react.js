// React as a module, from the script that index.html loads before this.
export const {
  createContext,
  createElement,
  forwardRef,
  Fragment,
  useContext,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} = globalThis.React
