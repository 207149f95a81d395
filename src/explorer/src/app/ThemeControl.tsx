import { appTexts } from '../texts/app';
import { useTheme, type Theme } from './useTheme';

const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** Light, dark, or as the system says. */
export function ThemeControl() {
  const [theme, choose] = useTheme();
  return (
    <label>
      <span>{appTexts.theme.label}</span>{' '}
      <select value={theme} onChange={event => choose(themes.find(one => one === event.target.value) ?? 'system')}>
        {themes.map(one => (
          <option key={one} value={one}>
            {appTexts.theme[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
