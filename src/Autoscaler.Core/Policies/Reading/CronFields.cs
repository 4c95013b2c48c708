namespace Autoscaler.Core.Policies.Reading;

/// <summary>The values that cron's five fields allow. Days and weekdays are null where any will do; where both are given, either suffices.</summary>
internal sealed record CronFields(List<int> Minutes, List<int> Hours, List<int>? Days, List<int> Months, List<int>? Weekdays)
{
    public bool Allow(DateTime local) =>
        Minutes.Contains(local.Minute) && Hours.Contains(local.Hour) && Months.Contains(local.Month) && AllowDay(local);

    private bool AllowDay(DateTime local)
    {
        var day = Days?.Contains(local.Day);
        var weekday = Weekdays is null ? (bool?)null : Weekdays.Contains((int)local.DayOfWeek) || (local.DayOfWeek == DayOfWeek.Sunday && Weekdays.Contains(7));
        return (day is null && weekday is null) || day == true || weekday == true;
    }
}
