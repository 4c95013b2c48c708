using System.Runtime.CompilerServices;

namespace Autoscaler.Core.Tests;

/// <summary>The sample events of the repository.</summary>
internal static class SampleEvents
{
    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Folder(), name));

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "events");
}
