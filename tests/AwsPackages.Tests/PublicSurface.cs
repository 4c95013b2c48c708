using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Amazon.Runtime;

namespace AwsPackages.Tests;

/// <summary>The public types of the stand-ins with their members and the members' types: a line each, sorted.</summary>
internal static class PublicSurface
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        foreach (var type in types.OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append($"{Kind(type)} {Name(type, qualified: true)}{Parents(type)}\n");
            foreach (var member in type.GetMembers(Own).Where(IsOfficial).Select(Line).Distinct().Order(StringComparer.Ordinal))
            {
                text.Append($"    {member}\n");
            }
        }

        return text.ToString();
    }

    private static string Kind(Type type) => type.IsInterface ? "interface" : type.IsEnum ? "enum" : typeof(Delegate).IsAssignableFrom(type) ? "delegate" : "class";

    private static string Parents(Type type)
    {
        var parents = new[] { type.BaseType }.Where(b => b is not null && b != typeof(object))
            .Concat(type.IsInterface ? type.GetInterfaces() : [])
            .Select(parent => Name(parent!));
        var list = string.Join(", ", parents.Order(StringComparer.Ordinal));
        return list.Length == 0 ? "" : $" : {list}";
    }

    // Visible to callers or to those who derive; accessors show with their property, and what only the pipeline overrides is not for callers.
    private static bool IsOfficial(MemberInfo member) => member switch
    {
        _ when member.IsDefined(typeof(CompilerGeneratedAttribute)) && member is not PropertyInfo => false,
        PropertyInfo property => property.GetMethod is { IsPublic: true } || property.SetMethod is { IsPublic: true },
        ConstructorInfo constructor => constructor.IsPublic,
        MethodInfo method => method.IsPublic && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)),
        FieldInfo field => field.IsPublic && !field.IsSpecialName,
        _ => false,
    };

    private static string Line(MemberInfo member) => member switch
    {
        PropertyInfo property => $"{property.Name} : {Name(property.PropertyType)}{(property.SetMethod is { IsPublic: true } ? "" : " (get)")}",
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => $"{method.Name}{Generics(method)}({Parameters(method)}) : {Name(method.ReturnType)}",
        FieldInfo field => field.IsLiteral || typeof(ConstantClass).IsAssignableFrom(field.FieldType) ? $"{field.Name} = {Value(field)}" : $"{field.Name} : {Name(field.FieldType)}",
        _ => member.Name,
    };

    private static object? Value(FieldInfo field) => field.IsLiteral ? field.GetRawConstantValue() : field.GetValue(null);

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}{(p.HasDefaultValue ? " = default" : "")}"));

    private static string Generics(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";

    private static string Name(Type type, bool qualified = false)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Name(value) + "?";
        }

        var name = (qualified && !type.IsGenericParameter ? $"{type.Namespace}." : "") + type.Name.Split('`')[0];
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(argument => Name(argument)))}>" : name;
    }
}
