import type { Action, SidebarAction } from 'webextension-polyfill';

interface ActionDoors {
  readonly action: Pick<Action.Static, 'onClicked'>;
  /** Chromium's panel … */
  readonly sidePanel:
    | { setPanelBehavior(how: { openPanelOnActionClick: boolean }): Promise<void> }
    | undefined;
  /** … or Firefox's. */
  readonly sidebarAction: Pick<SidebarAction.Static, 'toggle'> | undefined;
}

/** The toolbar button opens the panel, and closes it again. */
export function toggleOnAction({ action, sidePanel, sidebarAction }: ActionDoors): void {
  if (sidePanel) void sidePanel.setPanelBehavior({ openPanelOnActionClick: true }).catch(() => {});
  // Firefox: called at once, in the click that allows it.
  else action.onClicked.addListener(() => void sidebarAction?.toggle().catch(() => {}));
}
