using System.Text.Json.Serialization.Metadata;
using Autoscaler.Functions.Messages;

namespace Autoscaler.Lambda.Tests;

public class RecordMembersTests
{
    private const string Before = "Its members at any depth:\n\n";

    /// <summary>What a decision's record may hold is written down; UPDATE_GOLDEN=1 writes it anew, for a reviewer to see.</summary>
    [Fact]
    public void SECURITY_lists_every_member_of_the_record()
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        Collect(MessageJson.Default.TurnRecord, names, []);
        var listed = string.Join(", ", names.Select(name => $"`{name}`"));
        var page = SecurityPage.Text;
        var start = page.IndexOf(Before, StringComparison.Ordinal) + Before.Length;
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(SecurityPage.Path, $"{page[..start]}{listed}.\n");
            return;
        }

        Assert.Equal($"{listed}.\n", page[start..]);
    }

    private static void Collect(JsonTypeInfo type, SortedSet<string> names, HashSet<Type> seen)
    {
        if (!seen.Add(type.Type))
        {
            return;
        }

        foreach (var property in type.Properties.Where(property => property.Get is not null))
        {
            names.Add(property.Name);
            Collect(MessageJson.Default.GetTypeInfo(property.PropertyType)!, names, seen);
        }

        if (type.ElementType is { } element)
        {
            Collect(MessageJson.Default.GetTypeInfo(element)!, names, seen);
        }
    }
}
