import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type LinkAttributes<Props> = Props &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof Props> & { ref?: Ref<HTMLAnchorElement> };

/** A link of the router that looks like Mantine's. The router checks its address. */
export const LinkAnchor = createLink((props: LinkAttributes<AnchorProps>) => <Anchor {...props} />);

/** A link of the router that looks like a button. */
export const LinkButton = createLink((props: LinkAttributes<ButtonProps>) => (
  <Button component="a" {...props} />
));
