namespace Autoscaler.Functions;

/// <summary>The time zones that this machine knows, by their IANA names.</summary>
public static class MachineZones
{
    /// <returns>Null for a zone that it does not know.</returns>
    public static TimeZoneInfo? Find(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null;
}
