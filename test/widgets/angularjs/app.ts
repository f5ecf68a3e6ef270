import angular from 'angular';
import '../shared/page.css';
import { type Entry, fetchWards, PROVINCES } from '../shared/lists.ts';
import { announceReady } from '../shared/widget-page.ts';

type Model = { tinh?: string; xa?: string | null; ngaySinh?: Date | null };
type Scope = {
  m: Model;
  tinh: Entry[];
  xa: Entry[];
  onProvince(): Promise<void>;
  $apply(act: () => void): void;
};

angular.module('cong', []).controller('hoSo', [
  '$scope',
  (scope: Scope) => {
    scope.m = {};
    scope.tinh = PROVINCES;
    scope.xa = [];
    scope.onProvince = async () => {
      scope.m.xa = null;
      scope.xa = [];
      const wards = await fetchWards(scope.m.tinh ?? '');
      scope.$apply(() => {
        scope.xa = wards;
      });
    };
    announceReady(() => {
      const { ngaySinh } = scope.m;
      const day = ngaySinh && new Date(ngaySinh.getTime() - ngaySinh.getTimezoneOffset() * 60_000);
      return { ...scope.m, ngaySinh: day?.toISOString().slice(0, 10) ?? null };
    });
  },
]);
angular.bootstrap(document.body, ['cong']);
